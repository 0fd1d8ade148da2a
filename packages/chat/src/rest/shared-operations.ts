import type { Call, List } from "@antiphon/core";
import type { AstralResources } from "../generated/astral/resources.js";
import type { FluxerResources } from "../generated/fluxer/resources.js";

/**
 * Every operation that both platforms have for the callers of these clients, by resource: takes what both take, and gives what either gives. Both
 * specifications also have `applications.create`, which on Fluxer is for people in a browser alone.
 */
export type SharedOperations = {
  readonly [Resource in keyof AstralResources & keyof FluxerResources]: SharedMethods<
    AstralResources[Resource],
    FluxerResources[Resource]
  >;
};

export type SharedMethods<A, B> = { readonly [Method in keyof A & keyof B]: SharedMethod<A[Method], B[Method]> };

export type SharedMethod<F, G> = F extends (...args: infer P) => infer R
  ? G extends (...args: infer Q) => infer S
    ? (...args: BothArguments<P, Q>) => SharedResult<R, S>
    : never
  : never;

export type BothArguments<P extends unknown[], Q extends unknown[]> = {
  [Index in keyof P]: Index extends keyof Q ? P[Index] & Q[Index] : P[Index];
};

export type SharedResult<R, S> =
  R extends List<infer T>
    ? S extends List<infer U>
      ? List<T | U>
      : never
    : R extends Call<infer T>
      ? S extends Call<infer U>
        ? Call<T | U>
        : never
      : never;
