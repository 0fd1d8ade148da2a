// What users pay, min+gzip, by esbuild: what is reached, and no more. The goals are in ARCHITECTURE.md, and lower.
// `ws` is not ours and is left out.
const node = (config) => ({ ...config, platform: "node", conditions: ["node"] });
const external = (config) => ({ ...config, external: ["ws"] });
const entry = (name, pkg, names, limit, modifyEsbuildConfig) => ({
  name,
  path: `packages/${pkg}/dist/index.js`,
  import: names,
  gzip: true,
  limit,
  ...(modifyEsbuildConfig === undefined ? {} : { modifyEsbuildConfig }),
});

export default [
  entry("createAuralis, browser", "players", "{ createAuralis }", "28.5 kB"),
  entry("createAuralis, Node", "players", "{ createAuralis }", "31.3 kB", node),
  entry("createAstral, REST whole, browser", "chat", "{ createAstral }", "33.6 kB"),
  entry("createFluxer, REST whole, browser", "chat", "{ createFluxer }", "36.1 kB"),
  {
    name: "createAstral and createGateway, browser",
    path: ["packages/chat/dist/index.js"],
    import: {
      "packages/chat/dist/index.js": "{ createAstral }",
      "packages/chat/dist/gateway/index.js": "{ createGateway }",
    },
    gzip: true,
    limit: "53.2 kB",
    modifyEsbuildConfig: external,
  },
  {
    name: "createAuralis and raw, browser",
    import: { "packages/players/dist/index.js": "{ createAuralis }", "packages/players/dist/raw.js": "{ raw }" },
    path: ["packages/players/dist/index.js"],
    gzip: true,
    limit: "31.9 kB",
  },
];
