import { onEveryFace } from "../../mock/test/faces/faces.js";
import { auralisCloudSuite } from "./auralis-cloud.suite.js";

onEveryFace("Auralis Cloud", "auralisCloud", auralisCloudSuite);
