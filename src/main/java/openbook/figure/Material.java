package openbook.figure;

/** What a part is made of, which gives its colour. */
enum Material {
    SKIN,
    SHIRT,
    TROUSERS,
    SHOE,
    HAIR,
    WOOD,
    WALL,
    PILLOW,
    TOWEL,
    BAG,
    ROLLER,
    BAND,
    STICK
}
