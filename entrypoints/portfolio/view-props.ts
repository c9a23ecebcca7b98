export interface ViewProps {
  /** What follows the view's own name in the route. */
  path: string[];
}
