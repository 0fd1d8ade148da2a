import { test } from "@antiphon/mock/node-test";
import { passes } from "../suite.cjs";

test("answers a ping once, although the answer is lost", async ({ fluxer, expect }) => passes({ fluxer, expect }));
