import type {} from 'news-elements/types/svelte';
