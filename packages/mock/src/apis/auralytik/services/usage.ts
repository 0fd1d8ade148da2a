import type { UsageMetric } from "../../../generated/auralytik-operations.js";
import type { Reading } from "../../../kernel/operation.js";
import type { Exchange } from "../../../kernel/record/exchange.js";
import { type AuralytikContext, type AuralytikServices, iso } from "../wire/context.js";
import { answer, itself, page } from "../wire/envelope.js";
import { publish } from "../world/events.js";
import { audioFiles } from "../wire/files.js";
import { type Metric, tiers } from "../world/settings.js";
import type { State } from "../world/state.js";

/** Nothing here is counted along the way: every figure is folded from the journal and the rows when it is asked for. */
export const usageServices: AuralytikServices<"usage.summary" | "usage.details" | "usage.byKey"> = {
  "usage.summary": (context) => {
    const period = periodOf(context);
    const metric = (name: Metric): UsageMetric => {
      const used = usedOf(context, name, period);
      const included = includedOf(context.state, name);
      return { used, included, overage: Math.max(0, round(used - included)) };
    };
    const usage = { calls: metric("calls"), webhooks: metric("webhooks"), storage_gb: metric("storage_gb") };
    return answer(context, { billingPeriod: period, tier: context.state.settings.tier, usage });
  },

  "usage.details": (context) => {
    const period = periodOf(context);
    const entries = [...calls(context, period), ...attempts(context, period), ...stored(context, period)];
    return page(
      context,
      entries.sort((a, b) =>
        a.timestamp === b.timestamp ? (a.id < b.id ? 1 : -1) : a.timestamp < b.timestamp ? 1 : -1,
      ),
      itself,
    );
  },

  "usage.byKey": (context) => {
    const period = periodOf(context);
    const made = new Map<string, { calls: number; lastUsedAt: string }>();
    for (const { keyId, timestamp } of calls(context, period)) {
      made.set(keyId ?? "", { calls: (made.get(keyId ?? "")?.calls ?? 0) + 1, lastUsedAt: timestamp });
    }
    const keys = [...context.state.keys.values()].map(({ id, name }) => ({
      keyId: id,
      name,
      calls: made.get(id)?.calls ?? 0,
      lastUsedAt: made.get(id)?.lastUsedAt ?? null,
    }));
    return answer(context, { billingPeriod: period, keys: keys.sort((a, b) => b.calls - a.calls) });
  },
};

/** Tells subscribers once a period and metric when 80 % of what is included is used. Costs nothing while nobody subscribed. */
export function warnOfQuota(context: AuralytikContext): void {
  const { world, state, now } = context;
  if (![...state.webhooks.values()].some((webhook) => webhook.active && webhook.events.includes("usage.quota_warning")))
    return;
  const billingPeriod = iso(now).slice(0, 7);
  for (const metric of ["calls", "webhooks", "storage_gb"] as const) {
    const used = usedOf(context, metric, billingPeriod);
    const included = includedOf(state, metric);
    if (used < 0.8 * included || state.warned.has(`${billingPeriod} ${metric}`)) continue;
    state.warned.add(`${billingPeriod} ${metric}`);
    const percent = Math.round((100 * used) / included);
    context.afterCommit(() =>
      publish(world, state, "usage.quota_warning", { billingPeriod, metric, used, included, percent }),
    );
  }
}

interface Entry {
  readonly id: string;
  readonly keyId: string | null;
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly category: "calls" | "webhooks" | "storage";
  readonly quantity: number;
  readonly timestamp: string;
}

type PeriodContext = AuralytikContext<Reading<{ readonly query: { readonly billingPeriod?: string | undefined } }>>;

function periodOf(context: PeriodContext): string {
  return context.query.billingPeriod ?? iso(context.now).slice(0, 7);
}

function includedOf({ settings }: State, metric: Metric): number {
  return settings.included[metric] ?? tiers[settings.tier].included[metric];
}

function usedOf(context: AuralytikContext, metric: Metric, period: string): number {
  if (metric === "calls") return count(calls(context, period));
  if (metric === "webhooks") return count(attempts(context, period));
  let bytes = 0;
  for (const { sizeBytes, createdAt } of audioFiles(context.state, context.now))
    if (createdAt.slice(0, 7) <= period) bytes += sizeBytes ?? 0;
  return round(bytes / 1e9);
}

/** Requests of a known caller, from the journal; what was refused before the caller was known is not metered. */
function* calls(context: AuralytikContext, period: string): Generator<Entry, void> {
  for (const exchange of context.world.journal.exchanges()) {
    const keyId = exchange.api === "auralytik" ? meteredKey(context.state, exchange) : undefined;
    const timestamp = iso(exchange.at);
    if (keyId === undefined || !timestamp.startsWith(period)) continue;
    const { index, method, url, status = null } = exchange;
    yield {
      id: `use_c${index}`,
      keyId,
      method,
      path: url.replace(/\?.*$/s, ""),
      status,
      category: "calls",
      quantity: 1,
      timestamp,
    };
  }
}

function meteredKey(state: State, { requestHeaders, status, code, operation }: Exchange): string | undefined {
  if (status === undefined || status === 401 || code === "IP_NOT_ALLOWED" || operation === "health.get")
    return undefined;
  return state.pairs.get(requestHeaders["x-api-key"] ?? "")?.keyId;
}

function* attempts({ state }: AuralytikContext, period: string): Generator<Entry, void> {
  for (const webhook of state.webhooks.values()) {
    for (const { id, attemptedAt, responseStatus } of webhook.deliveries) {
      for (const [index, at] of attemptedAt.entries()) {
        const timestamp = iso(at);
        if (!timestamp.startsWith(period)) continue;
        const status = index === attemptedAt.length - 1 ? responseStatus : null;
        yield {
          id: `use_${id}_${index + 1}`,
          keyId: null,
          method: "POST",
          path: `/webhooks/${webhook.id}`,
          status,
          category: "webhooks",
          quantity: 1,
          timestamp,
        };
      }
    }
  }
}

/** Gigabytes that came in with each audio file. */
function* stored({ state, now }: AuralytikContext, period: string): Generator<Entry, void> {
  for (const { id, sizeBytes, createdAt } of audioFiles(state, now)) {
    if (sizeBytes === null || !createdAt.startsWith(period)) continue;
    yield {
      id: `use_${id}`,
      keyId: null,
      method: "PUT",
      path: `/audio-files/${id}`,
      status: 201,
      category: "storage",
      quantity: sizeBytes / 1e9,
      timestamp: createdAt,
    };
  }
}

function count(entries: Iterable<unknown>): number {
  return [...entries].length;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
