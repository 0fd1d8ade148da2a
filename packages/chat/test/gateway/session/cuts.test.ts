import { expect, test } from "vitest";
import { surviveCuts } from "./cuts.js";
import { every } from "../stage.js";

test.each(every)(
  "delivers 5000 events once and in order through 100 random cuts, or reports what is lost, on %s",
  async (profile) => {
    expect.hasAssertions();
    await surviveCuts(profile, 5000, 100, 6);
  },
);
