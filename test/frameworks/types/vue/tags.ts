import type {} from 'news-elements/types/vue';
