const { test } = require("@antiphon/mock/jest");
const { fails } = require("../suite.cjs");

test("is answered by a peng", ({ fluxer, expect }) => fails({ fluxer, expect }));
