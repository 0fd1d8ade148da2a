import assert from "node:assert/strict";
import { mock as runner } from "node:test";
import { createMock } from "@antiphon/mock";
import { createAuralis } from "@antiphon/players";

const mock = createMock({ seed: 1 });
// #region spy
const auralis = createAuralis(mock.auralis.options());
const cluster = { ...auralis.cluster };
const { mock: spy } = runner.method(cluster, "get"); // vi.spyOn(cluster, "get"), jest.spyOn(cluster, "get")
const spied = { ...auralis, cluster };
// #endregion spy

await spied.cluster.get();
assert.equal(spy.callCount(), 1);
