import kinds from './kinds.css' with { loader: 'text' };
import pledgeAndHelp from './pledge-and-help.css' with { loader: 'text' };
import queue from './queue.css' with { loader: 'text' };
import questionnaire from './questionnaire.css' with { loader: 'text' };
import sent from './sent.css' with { loader: 'text' };
import steps from './steps.css' with { loader: 'text' };

// No style element: the page's policy allows none. A sheet made by a script that it does allow is no such thing.
const sheet = new CSSStyleSheet();
sheet.replaceSync([steps, questionnaire, kinds, sent, queue, pledgeAndHelp].join(''));
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
