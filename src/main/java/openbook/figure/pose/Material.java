package openbook.figure.pose;

/** What a part is made of, which gives its colour. */
public enum Material {
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
