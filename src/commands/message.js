// Shows the sentence that a ribbon command has to say: it stands behind # in the page's own address, as text and nothing else.
document.getElementById('message').textContent = decodeURIComponent(window.location.hash.slice(1));
