package openbook.figure;

/** What a part is made of, which gives its colour. */
enum Cloth {
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
