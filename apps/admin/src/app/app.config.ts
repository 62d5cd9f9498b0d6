import { provideHttpClient, withFetch, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withRouterConfig,
} from '@angular/router';
import { SECTIONS } from './app.home-sections';
import { ROUTES } from './app.routes';
import { Appearance } from './platform/appearance';
import { HOME_SECTIONS } from './platform/home-sections';
import { providePlatform } from './platform/platform.providers';
import { BEFORE_SIGN_OUT } from './platform/session/before-sign-out';
import { SIGN_IN_AGAIN } from './platform/session/reauthentication';
import { requestInterceptor } from './platform/session/request-interceptor';

export const APP_CONFIG: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withFetch(), withInterceptors([requestInterceptor])),
    provideRouter(
      ROUTES,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      // A tab reads the id of the page around it.
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    ),
    providePlatform(),
    provideAppInitializer(() => void inject(Appearance)),
    { provide: HOME_SECTIONS, useValue: SECTIONS },
    {
      provide: BEFORE_SIGN_OUT,
      useValue: [() => import('./questionnaires/keying/sign-out-step').then((m) => m.signOutStep)],
    },
    {
      provide: SIGN_IN_AGAIN,
      useValue: () => import('./identity/sign-in/sign-in-again').then((m) => m.SIGN_IN_AGAIN_PART),
    },
  ],
};
