package openbook.figure.pose;

/** The material of a part, which decides its color. */
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
