// Start a real Vendure store on a free port of loopback, in memory: `node server.mjs`. Its address is the first line.
import { createRequire } from "node:module";
import { createServer } from "node:net";

const require = createRequire(import.meta.url);
const { bootstrap, DefaultJobQueuePlugin, DefaultLogger, LogLevel } = require("@vendure/core");

const port = await new Promise((found) => {
  const asking = createServer().listen(0, "127.0.0.1", () => {
    const { port } = asking.address();
    asking.close(() => found(port));
  });
});
const app = await bootstrap({
  apiOptions: { port, hostname: "127.0.0.1", adminApiPath: "admin-api", shopApiPath: "shop-api" },
  authOptions: {
    tokenMethod: ["bearer", "cookie"],
    requireVerification: false,
    superadminCredentials: { identifier: "superadmin", password: "a password for tests" },
  },
  dbConnectionOptions: { type: "sqljs", synchronize: true, autoSave: false },
  logger: new DefaultLogger({ level: LogLevel.Error }),
  plugins: [DefaultJobQueuePlugin.init({})],
});
console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/admin-api` }));
process.on("SIGTERM", () => app.close().then(() => process.exit(0)));
