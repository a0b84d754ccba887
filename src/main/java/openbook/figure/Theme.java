package openbook.figure;

/** Colours. */
public enum Theme {
    /** For print: greys alone, white paper, little toner. */
    LINE,
    /** For the screen. */
    COLOUR;

    String line() {
        return this == LINE ? "#111" : "#233";
    }

    String arrow() {
        return this == LINE ? "#000" : "#d30";
    }

    /** Air and ribs that widen. */
    String air() {
        return this == LINE ? "#000" : "#0a7a96";
    }

    String ghost() {
        return "#666";
    }

    /** Where the body was. */
    String past() {
        return this == LINE ? "#eee" : "#eef0f0";
    }

    String shadow() {
        return this == LINE ? "#e2e2e2" : "#ccd2d4";
    }

    String mat() {
        return this == LINE ? "#fff" : "#f2f3f3";
    }

    String matLine() {
        return this == LINE ? "#aaa" : "#bbb";
    }

    String shade() {
        return this == LINE ? "#ddd" : "#80b4af";
    }

    String hair(Person person) {
        if (person == Person.BROAD) {
            return this == LINE ? "#bbb" : "#b9bec1";
        }
        return this == LINE ? "#555" : "#3a4449";
    }

    /** Far limbs are in the shade: darker than near ones. */
    String fill(Cloth cloth, boolean far) {
        return switch (cloth) {
            case SKIN, SHOE -> far ? this == LINE ? "#d4d4d4" : "#d9cfc6" : this == LINE ? "#fff" : "#fff6ee";
            case SHIRT -> far ? this == LINE ? "#bbb" : "#7aa9a4" : this == LINE ? "#fff" : "#a5d3ce";
            case TROUSERS -> far ? this == LINE ? "#999" : "#47555f" : this == LINE ? "#c8c8c8" : "#6b7d8b";
            case HAIR -> this == LINE ? "#555" : "#3a4449";
            case WOOD -> this == LINE ? "#f4f4f4" : "#e8ddcd";
            case WALL -> this == LINE ? "#f0f0f0" : "#e9e7e1";
            case PILLOW -> this == LINE ? "#f4f4f4" : "#e3ebf5";
            case TOWEL -> this == LINE ? "#e8e8e8" : "#f3e3b3";
            case BAG -> this == LINE ? "#aaa" : "#c9a66b";
            case ROLLER -> this == LINE ? "#8a8a8a" : "#6f8ba3";
            case BAND -> this == LINE ? "#333" : "#c2185b";
            case STICK -> this == LINE ? "#888" : "#e0b878";
        };
    }
}
