package openbook.figure;

/** A part of the picture that has one outline. */
enum Piece {
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

    boolean isTrunk() {
        return this == PELVIS || this == SHIRT;
    }

    boolean isArm() {
        return this == UPPER_ARM || this == SLEEVE || this == FOREARM;
    }

    boolean isLeg() {
        return this == THIGH || isLowerLeg();
    }

    boolean isLowerLeg() {
        return this == SHANK || this == FOOT;
    }

    /** Whether the body rests on it when it is lowered to the floor. */
    boolean grounds(boolean withLegs) {
        return !isArm() && this != PROP && (withLegs || !isLeg());
    }
}
