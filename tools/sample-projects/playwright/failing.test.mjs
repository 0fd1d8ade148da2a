import { expect, test } from "@antiphon/mock/playwright";
import { fails } from "../suite.cjs";

test("is answered by a peng", ({ fluxer }) => fails({ fluxer, expect }));
