/** Where people see the platforms' pages. */
export const WEB_ORIGINS: Readonly<Record<"astral" | "fluxer", string>> = {
  astral: "https://astraof.com",
  fluxer: "https://app.fluxer.app",
};
