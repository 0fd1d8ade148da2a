import type { Call, CallOptions } from "@antiphon/core";
import { createRuntime, env, type Runtime, type RuntimeInit } from "@antiphon/core/internal";
import { api as fluxer, instance as instanceLines } from "../generated/fluxer/operations.js";
import type { InstanceDiscoverCode } from "../generated/fluxer/resources.js";
import type { Instance } from "../generated/fluxer/schema.js";
import type { FluxerOptions } from "./fluxer-options.js";

/** Finds the parts of an instance by what stands at its root. */
export interface InstanceDiscovery {
  /** Address of the API: of the instance that options or environment name, else of the official one. */
  apiUrl(): Promise<string>;
  discover(options?: CallOptions): Call<Instance, InstanceDiscoverCode>;
}

const version = "/v1";

/** `api` is the runtime of the API itself: without an instance URL, its address says where the root is. */
export function instanceDiscovery(
  { instanceUrl, baseUrl: _, ...options }: FluxerOptions,
  ownOptions: RuntimeInit["ownOptions"],
  api: () => Runtime,
): InstanceDiscovery {
  const instance = (): string | undefined => instanceUrl || env("FLUXER_INSTANCE_URL");
  const root = createRuntime({
    api: fluxer,
    operations: { instance: instanceLines },
    factory: "createFluxer",
    options,
    ownOptions,
    baseUrl: { discover: async () => instance() ?? (await api().baseUrl()).replace(/\/v1$/, "") },
  });
  const discover = (callOptions?: CallOptions): Call<Instance, InstanceDiscoverCode> =>
    root.call(root.operation("instance.discover"), {}, callOptions);
  return {
    discover,
    async apiUrl() {
      if (instance() === undefined) return fluxer.baseUrl as string;
      const { endpoints } = await discover();
      return withVersion(endpoints.api_public ?? endpoints.api);
    },
  };
}

/** Instances serve the API with and without its version; the client asks for the version it knows. */
function withVersion(url: string): string {
  const bare = url.replace(/\/+$/, "");
  return bare.endsWith(version) ? bare : bare + version;
}
