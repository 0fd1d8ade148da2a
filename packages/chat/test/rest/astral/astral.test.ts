import { onEveryFace } from "../../../../mock/test/faces/faces.js";
import { astralSuite } from "./astral.suite.js";

onEveryFace("Astral", "astral", astralSuite);
