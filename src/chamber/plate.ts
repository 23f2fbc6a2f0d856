/** The brass plate at the lower edge of the picture, with what needs telling at this moment. */
import type { GameObjects, Scene } from 'phaser';
import { DEPTH } from './layers.ts';
import { STAGE } from './perspective.ts';

/** A plate that can be written on; it is not there when it has nothing to say. */
export interface Plate {
  write(lines: readonly string[]): void;
}

const WIDEST = 640;
const FOOT = 706;
const LETTERS = '"Source Serif 4 Variable", "Iowan Old Style", Palatino, Georgia, "DejaVu Serif", serif';

/** A plate on the scene. */
export function newPlate(scene: Scene, density: number): Plate {
  const board = scene.add.graphics().setDepth(DEPTH.caption);
  const line = (size: number, colour: string): GameObjects.Text =>
    scene.add
      .text(STAGE.width / 2, 0, '', {
        fontFamily: LETTERS,
        fontSize: `${size}px`,
        color: colour,
        align: 'center',
        resolution: density,
        wordWrap: { width: WIDEST - 40 },
      })
      .setOrigin(0.5, 0)
      .setDepth(DEPTH.caption + 1);
  const texts = [line(20, '#f3e6c4'), line(22, '#ffffff')];
  return {
    write(lines) {
      board.clear();
      for (const [i, text] of texts.entries())
        text.setText(lines[i] ?? '').setVisible(lines[i] !== undefined);
      if (lines.length === 0) return;
      const shown = texts.slice(0, lines.length);
      const height = shown.reduce((sum, text) => sum + text.height, 0) + 18;
      const width = Math.min(WIDEST, Math.max(...shown.map((text) => text.width)) + 44);
      const top = FOOT - height;
      const left = (STAGE.width - width) / 2;
      board.fillStyle(0x0b1628, 0.9).fillRoundedRect(left, top, width, height, 8);
      board.lineStyle(1.5, 0xc9a24a, 1).strokeRoundedRect(left, top, width, height, 8);
      let y = top + 9;
      for (const text of shown) {
        text.setY(y);
        y += text.height;
      }
    },
  };
}
