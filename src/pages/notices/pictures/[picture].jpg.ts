import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pictureAt, picturePaths } from '../../../library/notices.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => pictureAt(props.picture);
