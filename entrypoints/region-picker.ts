import { defineUnlistedScript } from '#imports';
import { pickRegion, type RegionAsk, type RegionStore } from '@/utils/clip/pick-region';

/** Injected when a part of the page is to be drawn; returns where it is, and knows nothing else. */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as { microfolioAsk: RegionAsk } & RegionStore;
  return pickRegion(document, world.microfolioAsk, world);
});
