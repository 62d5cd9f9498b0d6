import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';

bootstrapApplication(App).catch(reportError);

// Only a secure context has service workers; on the plain HTTP of a hall the open page carries on alone.
if ('serviceWorker' in navigator) {
  addEventListener('load', () => navigator.serviceWorker.register('/sw.js').catch(reportError));
}
