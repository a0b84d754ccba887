/**
 * Geometry on the page: the camera's projection, points, polygons, regions and smooth paths. It must not know what is drawn.
 */
@NullMarked
package openbook.figure.outline;

import org.jspecify.annotations.NullMarked;
