import type { UsageMetric } from "../../../generated/auralytik-operations.js";
import type { Reading } from "../../../kernel/request/request-parts.js";
import { type AuralytikContext, type AuralytikServices, iso } from "../wire/context.js";
import { answer, itself, page } from "../wire/envelope.js";
import { publish } from "../world/events.js";
import { audioFiles } from "../wire/files.js";
import { newestEntries, storedBytes } from "../world/meter.js";
import type { MeteredEntry } from "../world/metered.js";
import { type Metric, tiers } from "../world/settings.js";
import type { State } from "../world/state.js";

/** Counts are kept as things happen (`Metered`); a question costs the same after any number of requests. */
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
    const entries = [
      ...newestEntries(context.state).filter(({ timestamp }) => timestamp.startsWith(period)),
      ...stored(context, period),
    ];
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
    const made = context.state.metered.periods.get(period)?.byKey;
    const keys = [...context.state.keys.values()].map(({ id, name }) => ({
      keyId: id,
      name,
      calls: made?.get(id)?.calls ?? 0,
      lastUsedAt: made?.get(id)?.lastUsedAt ?? null,
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

type PeriodContext = AuralytikContext<Reading<{ readonly query: { readonly billingPeriod?: string | undefined } }>>;

function periodOf(context: PeriodContext): string {
  return context.query.billingPeriod ?? iso(context.now).slice(0, 7);
}

function includedOf({ settings }: State, metric: Metric): number {
  return settings.included[metric] ?? tiers[settings.tier].included[metric];
}

function usedOf({ state }: AuralytikContext, metric: Metric, period: string): number {
  if (metric === "storage_gb") return round(storedBytes(state, period) / 1e9);
  return state.metered.periods.get(period)?.[metric] ?? 0;
}

/** Gigabytes that came in with each audio file. */
function* stored({ state, now }: AuralytikContext, period: string): Generator<MeteredEntry, void> {
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

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
