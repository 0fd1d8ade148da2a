import { closeIdleConnections as closeThem } from "#platform";

/**
 * Closes the idle connections that all clients of this process share on Node, for a test run that looks for open handles. Those in
 * use stay. Nothing to do elsewhere, where the runtime keeps them.
 */
export function closeIdleConnections(): void {
  closeThem();
}
