package openbook.figure.outline;

/** A part of the picture that has one outline. */
public enum Piece {
    PELVIS,
    SHIRT,
    NECK,
    HEAD,
    UPPER_ARM,
    SLEEVE,
    FOREARM,
    THIGH,
    SHANK,
    FOOT,
    PROP;

    public boolean isTrunk() {
        return this == PELVIS || this == SHIRT;
    }

    public boolean isArm() {
        return this == UPPER_ARM || this == SLEEVE || this == FOREARM;
    }

    public boolean isLeg() {
        return this == THIGH || isLowerLeg();
    }

    public boolean isLowerLeg() {
        return this == SHANK || this == FOOT;
    }

    /** Whether the body rests on it when it is lowered to the floor. */
    public boolean grounds(boolean withLegs) {
        return !isArm() && this != PROP && (withLegs || !isLeg());
    }
}
