/** The browser's entry: mounts the page. */

const app = document.querySelector('#app');
if (!app) throw new Error('index.html has no element with the id "app" to mount the page on.');

const title = document.createElement('h1');
title.textContent = 'Open Debate';
app.append(title);
