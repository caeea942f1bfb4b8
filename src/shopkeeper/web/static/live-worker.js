// One stream a browser: holds the only connection to the hub and tells every tab what changed.
const tabs = new Set();
let source = null;
let live = { is: false, since: null };

function tell(message) {
  for (const tab of tabs) tab.postMessage(message);
}

function open(url) {
  source = new EventSource(url);
  source.onopen = () => { live = { is: true, since: null }; tell({ live }); };
  source.onmessage = event => tell({ topics: event.data.split(" ") });
  source.onerror = () => {
    if (live.is || live.since === null) live = { is: false, since: Date.now() };
    tell({ live });
    if (source.readyState === EventSource.CLOSED) { source = null; setTimeout(() => { if (!source) open(url); }, 5000); }
  };
}

self.onconnect = event => {
  const tab = event.ports[0];
  tabs.add(tab);
  tab.onmessage = ({ data }) => {
    if (data.bye) { tabs.delete(tab); if (!tabs.size && source) { source.close(); source = null; } return; }
    if (!source) open(data.url);
    tab.postMessage({ live });
  };
};
