import * as runner from "@antiphon/mock/node-test";
import { botTests } from "./bot-tests.cjs";

botTests(runner);
