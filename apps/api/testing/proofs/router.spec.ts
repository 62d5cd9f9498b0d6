import { ModulesContainer } from '@nestjs/core';
import { aWorld } from '..';
import type { World } from '..';
import { CAN, PUBLIC } from '../../src/platform/auth/route-marks';

interface Route {
  readonly name: string;
  readonly marks: number;
}

describe('every route', () => {
  let world: World;
  let routes: Route[];

  beforeAll(async () => {
    world = await aWorld();
    routes = walkRouter(world);
  });
  afterAll(() => world.close());

  it('says who may use it: @Can or @Public, and not both', () => {
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter((route) => route.marks !== 1)).toEqual([]);
  });

  it('has an operationId of its own, which is its method name', () => {
    const names = routes.map((route) => route.name.split('.')[1]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

/** From the controllers Nest has really registered, not from a list that somebody keeps. */
function walkRouter(world: World): Route[] {
  const controllers = [...world.app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    const prototype: unknown = metatype?.prototype;
    if (!prototype || typeof prototype !== 'object') return [];
    return Object.getOwnPropertyNames(prototype)
      .filter((key) => key !== 'constructor')
      .map((key) => ({
        key,
        handler: Object.getOwnPropertyDescriptor(prototype, key)?.value as object | undefined,
      }))
      .filter(({ handler }) => typeof handler === 'function' && Reflect.hasMetadata('path', handler))
      .map(({ key, handler }) => ({
        name: `${metatype?.name ?? ''}.${key}`,
        marks: [CAN, PUBLIC].filter((mark) => Reflect.hasMetadata(mark, handler as object)).length,
      }));
  });
}
