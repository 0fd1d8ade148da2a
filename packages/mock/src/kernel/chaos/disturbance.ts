/**
 * What befalls all gateway connections of an API at once. `"drop"`: they end without a close frame. `"freeze"`: they are half-open.
 * `"deploy"`: they are asked to reconnect, upgrades are refused for seconds, and the first session is gone.
 */
export type Disturbance = "drop" | "freeze" | "deploy";
