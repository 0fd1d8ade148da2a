export default {
  testMatch: /\.test\.mjs$/,
  reporter: "list",
  timeout: 120_000,
  use: {
    launchOptions: { executablePath: process.env.SAMPLE_CHROMIUM, args: ["--no-sandbox"] },
  },
};
