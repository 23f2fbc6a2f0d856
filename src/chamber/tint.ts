/** How pictures are tinted: by multiplying, which is all that the chamber needs. */
import type { Game, Renderer } from 'phaser';

/**
 * Phaser's own program works out eight ways to tint for every pixel and divides by its opacity; where no graphics card helps, that is
 * most of what drawing costs. This is the first of those ways and gives the same colours.
 */
const MULTIPLIED = `vec4 applyTint(vec4 texture) {
  return texture * vec4(outTint.bgr, 1.0) * outTint.a;
}`;

/** Has all pictures of a game tinted by multiplying; to be called before the first is drawn. */
export function tintByMultiplying({ renderer }: Game): void {
  const node = (renderer as Renderer.WebGL.WebGLRenderer).renderNodes.getNode('BatchHandlerQuad');
  (node as Renderer.WebGL.RenderNodes.BatchHandlerQuad | null)?.programManager.replaceAddition('Tint', {
    name: 'Tint',
    additions: { fragmentHeader: MULTIPLIED, fragmentProcess: 'fragColor = applyTint(fragColor);' },
    tags: ['TINT'],
  });
}
