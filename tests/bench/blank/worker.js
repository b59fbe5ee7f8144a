chrome.alarms.onAlarm.addListener(async () => {
  await chrome.storage.local.set({ line: `Rang at ${Date.now()}` });
});
