/**
 * What is run before anything is painted: the page is in the chosen colours, letters and direction from its first moment. It is a
 * file of its own because the Content-Security-Policy allows no script within the page.
 */
import { applyLanguage } from './language.ts';
import { applyPreferences } from './preferences.ts';

applyPreferences();
applyLanguage();
