import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { articleIn } from './article.js';
import { chinese, japanese, korean } from './east-asia.js';
import { greek, russian, vietnamese } from './europe.js';
import { arabic, hebrew, persian, urdu } from './right-to-left.js';
import { bengali, hindi, tamil } from './south-asia.js';
import { burmese, thai } from './south-east-asia.js';

/**
 * One short article for each script, with the device's own faces where the theme's have no letters. What to look at:
 * the lines' distance, marks above and below that are cut off, letters pulled apart or slanted where the script does
 * neither, quotation marks, and where lines break.
 */
const meta: Meta = {
  title: 'Scripts',
  tags: ['!autodocs'],
  parameters: { fixed: ['lang', 'dir'], controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

export const Vietnamese: Story = { render: () => articleIn(vietnamese) };
export const Russian: Story = { name: 'Cyrillic, Russian', render: () => articleIn(russian) };
export const Greek: Story = { render: () => articleIn(greek) };
export const Arabic: Story = { render: () => articleIn(arabic) };
export const Persian: Story = { render: () => articleIn(persian) };
export const Urdu: Story = { render: () => articleIn(urdu) };
export const Hebrew: Story = { render: () => articleIn(hebrew) };
export const Hindi: Story = { name: 'Devanagari, Hindi', render: () => articleIn(hindi) };
export const Bengali: Story = { render: () => articleIn(bengali) };
export const Tamil: Story = { render: () => articleIn(tamil) };
export const Thai: Story = { render: () => articleIn(thai) };
export const Burmese: Story = { render: () => articleIn(burmese) };
export const Japanese: Story = { render: () => articleIn(japanese) };
export const Chinese: Story = { render: () => articleIn(chinese) };
export const Korean: Story = { render: () => articleIn(korean) };
