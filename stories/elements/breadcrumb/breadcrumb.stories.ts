import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { NewsBreadcrumb } from 'news-elements/elements/breadcrumb/breadcrumb.js';

const meta: Meta<NewsBreadcrumb> = {
  title: 'Elements/Breadcrumb',
  component: 'news-breadcrumb',
};
export default meta;

type Story = StoryObj<NewsBreadcrumb>;

export const Default: Story = {
  render: () => html`
    <news-article lang="en">
      <news-breadcrumb>
        <nav aria-label="Breadcrumb">
          <ol>
            <li><a href="#home">Home</a></li>
            <li><a href="#region">Region</a></li>
            <li><a href="#transport">Transport</a></li>
          </ol>
        </nav>
      </news-breadcrumb>
    </news-article>
  `,
};

export const ShortForm: Story = {
  render: () => html`
    <news-article lang="en">
      <news-breadcrumb>
        <a href="#home">Home</a><a href="#region">Region</a
        ><span aria-current="page">The tram crosses the river</span>
      </news-breadcrumb>
    </news-article>
  `,
};
