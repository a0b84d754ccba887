package openbook.figure.pose;

/** Colours. */
public enum Theme {
    /** For print: greys alone, white paper, little toner. */
    LINE,
    /** For the screen. */
    COLOUR;

    public String line() {
        return this == LINE ? "#111" : "#233";
    }

    public String arrow() {
        return this == LINE ? "#000" : "#d30";
    }

    /** Air and ribs that widen. */
    public String air() {
        return this == LINE ? "#000" : "#0a7a96";
    }

    public String ghost() {
        return "#666";
    }

    /** Where the body was. */
    public String past() {
        return this == LINE ? "#eee" : "#eef0f0";
    }

    public String shadow() {
        return this == LINE ? "#ddd" : "#ccd2d4";
    }

    public String mat() {
        return this == LINE ? "#fff" : "#f2f3f3";
    }

    public String matLine() {
        return this == LINE ? "#aaa" : "#bbb";
    }

    public String shade() {
        return this == LINE ? "#b4b4b4" : "#79b5af";
    }

    public String hair(Person person) {
        if (person == Person.BROAD) {
            return this == LINE ? "#aaa" : "#a9b0b4";
        }
        return this == LINE ? "#444" : "#3a4449";
    }

    /** Far limbs are in the shade: darker than near ones. */
    public String fill(Material material, boolean far) {
        return switch (material) {
            case SKIN -> far ? this == LINE ? "#ddd" : "#dcb899" : this == LINE ? "#fff" : "#fbe3cf";
            case SHOE -> far ? this == LINE ? "#ddd" : "#c9c9c9" : this == LINE ? "#fff" : "#f4f4f4";
            case SHIRT -> far ? this == LINE ? "#aaa" : "#5f9d97" : this == LINE ? "#ccc" : "#8fc9c3";
            case TROUSERS -> far ? this == LINE ? "#666" : "#3c4954" : this == LINE ? "#999" : "#61727f";
            case HAIR -> this == LINE ? "#555" : "#3a4449";
            case WOOD -> this == LINE ? "#eee" : "#e8ddcd";
            case WALL -> this == LINE ? "#eee" : "#e9e7e1";
            case PILLOW -> this == LINE ? "#eee" : "#e3ebf5";
            case TOWEL -> this == LINE ? "#ddd" : "#f3e3b3";
            case BAG -> this == LINE ? "#aaa" : "#c9a66b";
            case ROLLER -> this == LINE ? "#8a8a8a" : "#6f8ba3";
            case BAND -> this == LINE ? "#333" : "#c2185b";
            case STICK -> this == LINE ? "#888" : "#e0b878";
        };
    }
}
