import { Component } from '@angular/core';

@Component({ selector: 'ikrar-home', template: '<main class="page"><h1>Ikrar</h1></main>' })
export class Home {}
