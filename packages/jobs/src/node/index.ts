/** What needs processes and files: Node, Bun and Deno. */
export { dockerRunner } from "./docker/docker-runner.js";
export type { DockerRunnerOptions } from "./docker/docker-runner.js";
export { fileWorkerStore } from "./file-worker-store.js";
