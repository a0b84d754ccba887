/**
 * The words in which a movement is described: poses, arms and legs, things beside the person, arrows, views. Places are in\n * centimeters, angles in degrees. It must not know how a pose is solved or painted.
 */
@NullMarked
package openbook.figure.pose;

import org.jspecify.annotations.NullMarked;
