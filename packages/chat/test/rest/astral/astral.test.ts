import { onEveryFace } from "../../../../mock/test/faces.js";
import { astralSuite } from "./astral.suite.js";

onEveryFace("Astral", "astral", astralSuite);
