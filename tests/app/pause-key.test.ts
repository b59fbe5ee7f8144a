import { describe, expect, it } from 'vitest';
import { minutes } from '#src/domain/time';
import { World } from '../support/world';

const press = (world: World) => world.with((worker) => worker.pauseOrResume());

describe('the key for a pause', () => {
  it('pauses for half an hour, and pressed again ends the pause', async () => {
    const world = new World();
    await press(world);
    expect(world.state.phase).toMatchObject({ kind: 'paused', until: world.now + minutes(30) });
    await press(world);
    expect(world.state.phase.kind).toBe('building');
  });
});
