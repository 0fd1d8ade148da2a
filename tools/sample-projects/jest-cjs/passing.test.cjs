const { test } = require("@antiphon/mock/jest");
const { passes } = require("../suite.cjs");

test("answers a ping once, although the answer is lost", ({ fluxer, expect }) => passes({ fluxer, expect }));
