import { runAuralisSuite } from "./auralis.suite.js";

runAuralisSuite();
