// Starts what every page has: live updating, keys, explanations, small behaviours.
import { startCharts } from "./charts.js";
import { startDialogs } from "./dialogs.js";
import { startKeys } from "./keys.js";
import { startLive } from "./live.js";
import { startTheme } from "./theme.js";

startTheme();
startDialogs();
startKeys();
startCharts();
startLive();
