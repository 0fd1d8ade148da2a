const { botTests } = require("./bot-tests.cjs");
botTests(require("@antiphon/mock/jest"));
