import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tours use up what the demo has prepared for them, and come when nothing else needs it any more. */
class ToursLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isTour = ({ moduleId }: TestSpecification) => moduleId.endsWith('tours.test.ts');
    return [...sorted.filter((file) => !isTour(file)), ...sorted.filter(isTour)];
  }
}

// The screens in a real browser against real zones: see browser/world.ts. One file after another, as they share the zones.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['browser/**/*.test.ts'],
    globalSetup: ['browser/world.ts'],
    fileParallelism: false,
    sequence: { sequencer: ToursLast },
    retry: 1, // a busy machine; what needed it is told as such
    testTimeout: 180_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 180_000,
    reporters: ['default'],
  },
});
